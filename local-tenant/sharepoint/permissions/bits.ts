/** A set of permissions as SharePoint's 64 bits; permission n is bit n−1. */
export type Mask = bigint;

/** The permissions that the tenant asks for, by SharePoint's names. */
const numbers = {
  ViewListItems: 1, AddListItems: 2, EditListItems: 3, DeleteListItems: 4, ViewVersions: 7, DeleteVersions: 8, CancelCheckout: 9, ManageLists: 12, Open: 17, ViewPages: 18,
  CreateGroups: 25, ManagePermissions: 26, BrowseUserInfo: 28, ManageWeb: 31, UseRemoteAPIs: 38, EnumeratePermissions: 63
} as const;

export type Permission = keyof typeof numbers;

export const bit = (permission: Permission): Mask => 1n << BigInt(numbers[permission] - 1);

/** High and low halves, as decimal text. */
export interface BasePermissions {
  High: string;
  Low: string;
}

const low32 = 0xffffffffn;

export const maskOf = (high: string, low: string): Mask => (BigInt(high) << 32n) | BigInt(low);

export function basePermissions(mask: Mask): BasePermissions {
  return { High: String(mask >> 32n), Low: String(mask & low32) };
}
