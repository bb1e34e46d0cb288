import { Button } from '#components/ui/button';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import type { RawAnswers } from '#lib/domain/forms/form';

/** The addresses a look-up gave, or what to say where it gave none, and the words around them. */
export type FoundPlaces = {
  list: readonly string[];
  say: string | null;
  words: {
    postcode: string;
    postcodeHint: string;
    find: string;
    choose: string;
    chooseFirst: string;
    notListed: string;
  };
};

type Props = { name: string; places: FoundPlaces; raw: RawAnswers };

/** Looking an address up by its postcode. The button posts the page and comes back to it; nobody has to use it. */
export function PlaceField({ name, places, raw }: Props) {
  const { list, say, words } = places;
  return (
    <>
      <div className="look-up">
        <TextInput
          autoComplete="postal-code"
          defaultValue={String(raw[`${name}-postcode`] ?? '')}
          hint={words.postcodeHint}
          label={words.postcode}
          maxLength={60}
          name={`${name}-postcode`}
          spellCheck={false}
          width={8}
        />
        <Button look="secondary" name="find" value="yes">
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
