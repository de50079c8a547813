import { Person } from '../../../domain';
import { FoundPerson } from '../../../lists';

/** Somebody found, as a form names them until they are saved: the same person has the same id below zero. */
export function newcomer({ login, name }: FoundPerson): Person {
  let hash = 0;
  for (const letter of login.toLowerCase()) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  return { id: -1 - hash, name, login };
}
