'use client';

import { useEffect, useRef, useState } from 'react';
import type { MapSettings, PlaceMap } from '#components/forms/place-map';
import { Button } from '#components/ui/button';
import { Details } from '#components/ui/details';
import type { FieldText } from '#components/ui/field';
import { TextInput } from '#components/ui/text-input';

/** Whose tiles, where it opens, and the words around it. */
export type MapLook = MapSettings & {
  attribution: string;
  words: MapSettings['words'] &
    Readonly<Record<'open' | 'how' | 'here' | 'middle' | 'looking' | 'lost' | 'failed', string>>;
};

type Props = FieldText & { name: string; defaultValue: string; map: MapLook | undefined };

/** A position, written or marked on a map that is fetched when it is opened. Without a script it can only be written. */
export function PositionField({ map, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { box, drawn, said, say } = useMap(map, input);
  const written = (
    <TextInput
      {...field}
      onChange={({ currentTarget }) => drawn?.show(currentTarget.value)}
      ref={input}
      spellCheck={false}
      width={16}
    />
  );
  if (map === undefined) return written;
  const { words, attribution } = map;
  const whereIAm = () => {
    say(words.looking);
    drawn?.goToWhereIAm(() => say(words.lost));
  };
  return (
    <Details open={field.error !== undefined || field.defaultValue !== ''} summary={words.open}>
      <div hidden={drawn === null}>
        <p>{words.how}</p>
        <div className="place-map" ref={box} />
        <p className="hint">{attribution}</p>
        <div className="look-up">
          <Button look="secondary" onClick={() => drawn?.pinMiddle()} type="button">
            {words.middle}
          </Button>
          <Button look="secondary" onClick={whereIAm} type="button">
            {words.here}
          </Button>
        </div>
      </div>
      <p role="status">{said}</p>
      {written}
    </Details>
  );
}

// The library and its tiles come when somebody opens the map: nobody else pays for them, or is seen by their server.
function useMap(map: MapLook | undefined, input: { current: HTMLInputElement | null }) {
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<PlaceMap | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    const place = box.current;
    const details = place?.closest('details');
    if (map === undefined || !place || !details) return;
    let made: PlaceMap | null = null;
    const onPin = (position: string) => {
      if (input.current) input.current.value = position;
      say(map.words.marked.replace('{position}', position));
    };
    const open = () => {
      if (!details.open || made !== null) return;
      import('#components/forms/place-map').then(
        ({ drawMap }) => {
          made ??= drawMap(place, { ...map, onPin });
          setDrawn(made);
          made.show(input.current?.value ?? '');
        },
        () => say(map.words.failed),
      );
    };
    open();
    details.addEventListener('toggle', open);
    return () => {
      details.removeEventListener('toggle', open);
      made?.remove();
    };
  }, [map, input]);
  // Only what is seen has a size to be drawn in.
  useEffect(() => drawn?.measure(), [drawn]);
  return { box, drawn, said, say };
}
