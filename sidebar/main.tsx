// The sidebar starts here.
import { render } from 'preact';
import { App } from './views/app.tsx';

const root = document.getElementById('goen');
if (root !== null) render(<App />, root);
