import { Button } from '#components/ui/button';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import type { RawAnswers } from '#lib/domain/forms/form';

/** The addresses a look-up gave, or what to say where it gave none, and the words around them. */
export type FoundPlaces = {
  list: readonly string[];
  say: string | null;
  /** Null where another question of the page asks for the postcode. */
  postcode: { name: string; label: string; hint: string } | null;
  words: { find: string; choose: string; chooseFirst: string; notListed: string };
};

type Props = { name: string; places: FoundPlaces; raw: RawAnswers };

/** Looking an address up by its postcode. The button posts the page and comes back to it; nobody has to use it. */
export function PlaceField({ name, places, raw }: Props) {
  const { list, say, postcode, words } = places;
  return (
    <>
      <div className="look-up">
        {postcode === null ? null : (
          <TextInput
            {...postcode}
            autoComplete="postal-code"
            defaultValue={String(raw[postcode.name] ?? '')}
            maxLength={60}
            spellCheck={false}
            width={8}
          />
        )}
        <Button look="secondary" name="find" value={name}>
          {words.find}
        </Button>
      </div>
      {say === null ? null : <p role="status">{say}</p>}
      {list.length === 0 ? null : (
        <Select
          defaultValue={String(raw[`${name}-found`] ?? '')}
          hint={words.notListed}
          isFullWidth
          label={words.choose}
          name={`${name}-found`}
          options={[
            { value: '', label: words.chooseFirst },
            ...list.map((address) => ({ value: address, label: address })),
          ]}
        />
      )}
    </>
  );
}
