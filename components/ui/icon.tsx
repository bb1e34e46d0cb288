/** Drawn on a 20-pixel grid with a pen 1.6 wide. Every icon stands beside its word and says nothing by itself. */
const drawings = {
  'arrow-left': 'M16 10H4.5M9 5l-5 5 5 5',
  'arrow-right': 'M4 10h11.5M11 5l5 5-5 5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  chart: 'M3.5 3v13.5h13.5M7 13.5V10M10.5 13.5V6M14 13.5V8.5',
  check: 'M4 10.5l4 4 8-9',
  'chevron-down': 'M5 7.5l5 5 5-5',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4M10 6v4.2l2.8 1.8',
  file: 'M5 2.8h6.5L15.5 7v10.2H5zM11.2 3v4.3h4.2',
  gear: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8 12a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  home: 'M3 9.5L10 3.5l7 6M5 8.2v8.3h10V8.2M8.3 16.5v-4.6h3.4v4.6',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4M10 9.2v4.6M10 6.1v.4',
  letter: 'M3 5h14v10.5H3zM3.3 5.5L10 11l6.7-5.5',
  list: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.4M3.5 10h.4M3.5 15h.4',
  lock: 'M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  note: 'M4 16l.7-3.5L13.2 4l2.8 2.8-8.5 8.5zM11.5 5.8l2.8 2.8',
  pause: 'M7 4.5v11M13 4.5v11',
  person: 'M10 3a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4M3.8 17c.5-3.4 3-5 6.2-5s5.7 1.6 6.2 5',
  phone:
    'M5 3.5h2.7l1.3 3.6-1.8 1.4c.9 2 2.3 3.4 4.3 4.3l1.4-1.8 3.6 1.3V15c0 1-.8 1.8-1.8 1.7C8.5 16.2 3.8 11.5 3.3 5.3c0-1 .7-1.8 1.7-1.8z',
  search: 'M8.7 3a5.7 5.7 0 1 0 0 11.4a5.7 5.7 0 1 0 0-11.4M13 13l4.2 4.2',
  stop: 'M7 2.8h6l4.2 4.2v6L13 17.2H7L2.8 13V7zM10 6v5M10 13.6v.4',
  tray: 'M3 11l2.3-7h9.4L17 11v5.5H3zM3 11h4l1.2 2.2h3.6L13 11h4',
  warning: 'M10 3l7.7 13.5H2.3zM10 8v4M10 14.2v.3',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true" className="icon" viewBox="0 0 20 20">
      <path d={drawings[name]} />
    </svg>
  );
}
