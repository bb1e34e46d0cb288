'use client';

import { Button } from '#components/ui/button';
import { common as welsh } from '#lib/messages/cy/common';
import { common as english } from '#lib/messages/en/common';

/** A fault on our side, in calm words, with the number under which the log has it. It cannot ask the server for anything. */
export default function Fault({ error }: { error: Error & { digest?: string } }) {
  const { errors } = isInWelsh() ? welsh : english;
  return (
    <div className="column flow">
      <h1>{errors.faultTitle}</h1>
      <p>{errors.faultText}</p>
      {error.digest ? <p>{errors.faultId.replace('{id}', error.digest)}</p> : null}
      <div className="actions">
        <Button onClick={() => window.location.reload()} type="button">
          {errors.tryAgain}
        </Button>
      </div>
    </div>
  );
}

function isInWelsh(): boolean {
  return typeof document !== 'undefined' && document.documentElement.lang === 'cy';
}
