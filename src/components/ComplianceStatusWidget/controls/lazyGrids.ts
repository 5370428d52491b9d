/** What loads when tree or matrix are asked for. */
export { ComplianceMatrix } from '../matrix/ComplianceMatrix';
export { ComplianceTree } from '../tree/ComplianceTree';
