/** “You said, we did”: what the council has changed because of what people told it. */
export const changes = {
  title: 'You said, we did',
  lead: 'What we have changed because of what people told us. Names are left out.',
  searchLabel: 'Search what we changed',
  service: 'Service',
  anyService: 'All services',
  search: 'Search',
  found: '{count, plural, =0 {Nothing found} one {# change found} other {# changes found}}',
  all: 'Show all changes',
  emptyTitle: 'Nothing has been published yet',
  emptyText: 'When we change something because of what you tell us, it appears here.',
  tell: 'Tell us something',
  youSaid: 'You said',
  weDid: 'We did',
  publishedOn: 'Published on {date}',
} as const;
