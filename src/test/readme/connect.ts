import { createErrorIQClient } from '@auterity/shared-components/error-iq';

const getToken = () => sessionStorage.getItem('token');
const client = createErrorIQClient({ baseUrl: 'https://api.example.com', getToken });
export const answer = await client.compliance.getAssessments('acme');
export const frameworks = answer.ok ? answer.data.frameworks : []; // a failure is answer.error, never thrown
