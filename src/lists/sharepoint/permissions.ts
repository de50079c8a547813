/** The bits of SharePoint's permission masks that we ask for; numbers as in @pnp/sp's PermissionKind. */
export const permissionBits = {
  viewListItems: 1, addListItems: 2, editListItems: 3, deleteListItems: 4, manageLists: 12, managePermissions: 26
} as const;
export type Permission = keyof typeof permissionBits;

/** A mask as the service answers it: two halves of 32 bits, as text or number. */
export interface PermissionMask {
  High: string | number;
  Low: string | number;
}

/** Whether a mask allows something. */
export function allows(mask: PermissionMask, permission: Permission): boolean {
  const bit = permissionBits[permission] - 1;
  const half = Number(bit < 32 ? mask.Low : mask.High);
  return Math.floor(half / 2 ** (bit % 32)) % 2 === 1;
}

/** A mask that allows something more. */
export function withPermission(mask: PermissionMask, permission: Permission): PermissionMask {
  if (allows(mask, permission)) return mask;
  const bit = permissionBits[permission] - 1;
  return bit < 32
    ? { High: mask.High, Low: String(Number(mask.Low) + 2 ** bit) }
    : { High: String(Number(mask.High) + 2 ** (bit - 32)), Low: mask.Low };
}
