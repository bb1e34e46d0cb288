import { NothingHere } from './nothing-here';

/** For pages that exist, but not with what the address names. */
export default function NotFound() {
  return <NothingHere />;
}
