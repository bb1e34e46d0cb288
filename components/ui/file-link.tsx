import { Icon } from '#components/ui/icon';

type FileLinkProps = {
  /** Absent: the file cannot be opened, and `about` says why. */
  href?: string | undefined;
  name: string;
  /** Kind and size: "PDF, 120 KB". */
  about?: string | undefined;
};

export function FileLink({ href, name, about }: FileLinkProps) {
  return (
    <span className="file-link">
      <Icon name="file" />
      <span>
        {href === undefined ? name : <a href={href}>{name}</a>}
        {about ? <span className="file-link-about">{about}</span> : null}
      </span>
    </span>
  );
}
