'use client';

import { Button } from '#components/ui/button';

/** A fault on our side, with the number under which the log has it. It cannot ask the server for anything. */
export default function Fault({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="flow">
      <h1>Something went wrong on our side</h1>
      <p>Nothing was changed. Try again in a few minutes.</p>
      {error.digest ? <p>If it happens again, tell support this number: {error.digest}.</p> : null}
      <Button onClick={() => window.location.reload()} type="button">
        Try again
      </Button>
    </div>
  );
}
