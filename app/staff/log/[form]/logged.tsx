'use client';

import { useActionState } from 'react';
import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';
import { CodePlate } from '#components/ui/code-plate';
import { DescriptionList } from '#components/ui/description-list';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { LinkButton } from '#components/ui/link-button';
import { Panel } from '#components/ui/panel';
import type { Form } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import type { StepForm } from '../../cases/[reference]/step-fields';
import { callerStepAction } from '../../contact/[reference]/actions';
import type { LoggedFacts } from './log-state';

/** What to read out to the caller, and the ways on. */
export function Logged({ facts, form }: { facts: LoggedFacts; form: Form }) {
  return (
    <div className="flow max-w-[46rem]" id="logged" tabIndex={-1}>
      <FocusOnArrival id="logged" />
      <Panel
        label={facts.name ? `Reference for ${facts.name}` : 'Reference'}
        reference={facts.reference.shown}
        title="It is logged"
      >
        <p>Say it: {facts.reference.spoken}</p>
      </Panel>
      {facts.code ? (
        <>
          <CodePlate
            code={facts.code.shown}
            label="Access code: read it out, or print it"
            spoken={`Say it: ${facts.code.spoken}`}
          />
          <p>
            It opens the correspondence on the website once, with the reference: then they are given a code of
            their own. It cannot be shown again later.
          </p>
        </>
      ) : null}
      <DescriptionList facts={facts.dates.map(({ name, by }) => ({ name, value: `by ${by}` }))} isBeside />
      {facts.inCall === null ? null : (
        <AnsweredInCall form={facts.inCall} reference={facts.reference.shown} />
      )}
      <Actions>
        <form action={urls.logAcknowledgement(form.id)} method="post" target="_blank" rel="noopener">
          <input name="token" type="hidden" value={facts.token} />
          <div className="actions">
            <Button icon="file">Print the acknowledgement</Button>
            <Button look="quiet" name="print" value="large">
              Print it in large print
            </Button>
          </div>
        </form>
        <LinkButton href={urls.logForm(form.id)} look="secondary">
          Log another
        </LinkButton>
        <LinkButton href={urls.log()} look="quiet">
          Log something else
        </LinkButton>
        {facts.caseHref === null ? null : (
          <LinkButton href={facts.caseHref} look="quiet">
            Open the case
          </LinkButton>
        )}
      </Actions>
    </div>
  );
}

type AnsweredProps = { form: StepForm; reference: string };

/** What they were told, where whoever took the call could answer it. Reference and code are read out before. */
function AnsweredInCall({ form, reference }: AnsweredProps) {
  const [state, act, isPending] = useActionState(callerStepAction, null);
  return (
    <StepDisclosure
      act={act}
      form={form}
      isPending={isPending}
      look="secondary"
      reference={reference}
      state={state}
    />
  );
}
