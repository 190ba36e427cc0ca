import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { AgentPatch, AssignmentInput, DerogationInput } from '../../../shared/api/records.ts';
import { ok, type Result } from '../../../shared/result.ts';

/** A change asked from the panel. `version`: of the record as the person saw it. */
export type AgentEdit =
  | {
      readonly kind: 'agent.update';
      readonly staffNumber: string;
      readonly version: number;
      readonly patch: AgentPatch;
    }
  | { readonly kind: 'assignment.create'; readonly assignment: AssignmentInput }
  | {
      readonly kind: 'assignment.update';
      readonly id: string;
      readonly version: number;
      readonly patch: Partial<Omit<AssignmentInput, 'staffNumber'>>;
    }
  | { readonly kind: 'assignment.remove'; readonly id: string; readonly version: number }
  | { readonly kind: 'derogation.create'; readonly derogation: DerogationInput }
  | {
      readonly kind: 'derogation.update';
      readonly id: string;
      readonly version: number;
      readonly patch: Partial<Omit<DerogationInput, 'assignmentId'>>;
    }
  | { readonly kind: 'derogation.remove'; readonly id: string; readonly version: number };

/** One call of the contract for one edit; gives the id of what was written, null when it is gone. */
export async function applyEdit(
  api: Api,
  edit: AgentEdit,
  reason: string | null,
): Promise<Result<string | null, Failure>> {
  switch (edit.kind) {
    case 'agent.update': {
      const { staffNumber, version, patch } = edit;
      const reply = await api.agents.update({ staffNumber, version, patch, reason });
      return reply.ok ? ok(reply.value.staffNumber) : reply;
    }
    case 'assignment.create': {
      const reply = await api.assignments.create({ assignment: edit.assignment, reason });
      return reply.ok ? ok(reply.value.id) : reply;
    }
    case 'assignment.update': {
      const { id, version, patch } = edit;
      const reply = await api.assignments.update({ id, version, patch, reason });
      return reply.ok ? ok(reply.value.id) : reply;
    }
    case 'assignment.remove':
      return api.assignments.remove({ id: edit.id, version: edit.version, reason });
    case 'derogation.create': {
      const reply = await api.derogations.create({ derogation: edit.derogation, reason });
      return reply.ok ? ok(reply.value.id) : reply;
    }
    case 'derogation.update': {
      const { id, version, patch } = edit;
      const reply = await api.derogations.update({ id, version, patch, reason });
      return reply.ok ? ok(reply.value.id) : reply;
    }
    case 'derogation.remove':
      return api.derogations.remove({ id: edit.id, version: edit.version, reason });
  }
}
