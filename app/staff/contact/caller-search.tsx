import { Button } from '#components/ui/button';
import { TextInput } from '#components/ui/text-input';
import { urls } from '#lib/urls';

/** The one box that finds a caller. Nothing is suggested in it from the calls before. */
export function CallerSearch({ typed, isFirst }: { typed: string; isFirst?: boolean }) {
  return (
    <search className="mb-6 border-line border-b pb-5">
      <form
        action={urls.callers()}
        autoComplete="off"
        className="flex flex-wrap items-end gap-3"
        method="get"
      >
        <div className="min-w-0 max-w-[40rem] grow">
          <TextInput
            autoComplete="off"
            // Whoever takes the next call types at once.
            autoFocus={isFirst === true}
            className="w-full"
            defaultValue={typed}
            hint="Name, phone, postcode, email or reference, in any order. A slip in the spelling does not matter."
            label="Who is calling?"
            maxLength={200}
            name="q"
            spellCheck={false}
            type="search"
          />
        </div>
        <Button icon="search" look={isFirst ? 'primary' : 'secondary'}>
          Find them
        </Button>
      </form>
    </search>
  );
}
