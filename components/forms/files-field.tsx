import { Button } from '#components/ui/button';
import type { FieldText } from '#components/ui/field';
import { FileLink } from '#components/ui/file-link';
import { TextInput } from '#components/ui/text-input';
import { VisuallyHidden } from '#components/ui/visually-hidden';

/** The files of a question that are kept already, the endings of names that are taken, and the words around them. */
export type KeptFiles = {
  list: readonly { id: string; name: string; about: string }[];
  accept: string;
  words: { kept: string; add: string; remove: string };
};

/** Choosing files. Each button posts the page, with whatever was chosen, and comes back to it. */
export function FilesField({ files, ...field }: FieldText & { name: string; files: KeptFiles }) {
  const { list, accept, words } = files;
  return (
    <div className="flow">
      <TextInput {...field} accept={accept} multiple type="file" />
      <Button look="secondary" name="more" value="yes">
        {words.add}
      </Button>
      {list.length === 0 ? null : (
        <>
          <h2 className="subheading">{words.kept}</h2>
          <ul className="kept-files">
            {list.map(({ id, name, about }) => (
              <li key={id}>
                <FileLink about={about} name={name} />
                <Button look="quiet" name="remove" value={id}>
                  {words.remove} <VisuallyHidden>{name}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
