/** What loads below the cards when there is something of it. */
export { GovernanceSection } from '../governance/GovernanceSection';
export { TrendSection } from '../trend/TrendSection';
