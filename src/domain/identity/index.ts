export { findIdentities } from './find';
export { rewordingKeys, rewordings } from './rewordings';
export type { Rewording, RewordingKey } from './rewordings';
export { identityKinds } from './types';
export type { Find, IdentityKind, KnownIdentities } from './types';
