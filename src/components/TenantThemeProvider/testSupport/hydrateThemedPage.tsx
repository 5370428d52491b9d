import { hydrateRoot } from 'react-dom/client';
import { ThemedPage, type ThemedPageProps } from './ThemedPage';

// What the browser runs: takes over the server's HTML with the props that the server used.
const props = JSON.parse(document.getElementById('props')?.textContent ?? '') as ThemedPageProps;
const container = document.getElementById('root');
if (container) hydrateRoot(container, <ThemedPage {...props} />);
