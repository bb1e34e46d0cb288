import type { CaseFile } from '#lib/db/case-files';
import type { Organisation } from '#lib/db/organisation';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import { jurisdictionOf } from '#lib/use-cases/jurisdiction';

/** `serviceId`: whose the case would be; absent: as it is. */
type At = { file: CaseFile; organisation: Organisation; serviceId?: string };
type Posted<S extends StepInput['step']> = Extract<StepInput, { step: S }>;

/** The pack by which a case would go as this process; null when there was none on that day. */
export function packAt(
  { file, organisation, serviceId }: At,
  process: ProcessId,
  on: PlainDate,
): string | null {
  const where = jurisdictionOf(organisation, serviceId ?? file.matter.serviceId);
  return packOn(PROCESSES[process], on, where)?.id ?? null;
}

/** Some kinds have a service of their own, whichever had it as another kind. */
export function recategorising(at: At, posted: Posted<'recategorise'>): Result<PreparedStep> {
  const { matter } = at.file;
  const serviceId = at.organisation.council.homeServices.processes[posted.process] ?? matter.serviceId;
  const pack = packAt({ ...at, serviceId }, posted.process, matter.receivedOn);
  return done({ command: { ...posted, serviceId, pack }, files: [] });
}

/** A later stage finishes under the pack that its matter began with, whoever has it. */
export function moving(at: At, posted: Posted<'move-service'>): Result<PreparedStep> {
  const service = at.organisation.services.get(posted.service);
  if (!service) return refuse('wrong-input', 'Choose the service.', 'service');
  const { stage, pack: before, process, receivedOn } = at.file.matter;
  const { id, name } = service;
  const pack = stage === 'first' ? packAt({ ...at, serviceId: id }, process, receivedOn) : before;
  return done({ command: { ...posted, service: { id, name }, pack }, files: [] });
}
