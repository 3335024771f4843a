import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.jsx';

hydrateRoot(document, <Page config={document.getElementById('sekisho-config').textContent} />);
