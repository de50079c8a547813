import { PlanFailure } from '../failure';
import { ListDeclaration } from '../schema';
import { Connection, listOf } from './connect';

/**
 * Lets something into a list that not everybody may read only when the list has rights of its own: between being made and being closed by the
 * set-up, everybody reads it. Fails with PlanFailure 'notFound': the list is not finished.
 */
export async function demandOwnRights(connection: Connection, list: ListDeclaration): Promise<void> {
  const { HasUniqueRoleAssignments } = await listOf(connection, list).select('HasUniqueRoleAssignments')() as unknown as { HasUniqueRoleAssignments: boolean };
  if (!HasUniqueRoleAssignments) throw new PlanFailure('notFound', { subject: list.key });
}
