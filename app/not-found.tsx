/** Nothing: Next draws this, unseen, with every page. Where nothing is, a page redirects to an address that no page has. */
export default function NotFound() {
  return null;
}
