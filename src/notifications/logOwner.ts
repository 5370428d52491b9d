/** Whose operations these are. Two tenants, or two people at one machine, never share a log. */
export interface LogOwner {
  readonly tenantId: string;
  readonly userId: string;
}
