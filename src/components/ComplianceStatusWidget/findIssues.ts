import { complianceIssues } from '../../compliance/index';

/** Finds what is wrong in the data. A file of its own, so that it is loaded only for who asks. */
export const findIssues = complianceIssues;
