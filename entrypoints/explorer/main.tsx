import { render } from 'preact';
import '../../components/page.css';
import '../../components/explorer.css';
import '../../components/claim-page.css';
import '../../components/cite.css';
import '../../components/notebook.css';
import '../../components/pictures.css';
import '../../components/explorer-print.css';
import { Explorer } from './explorer.tsx';

const place = document.getElementById('explorer');
if (place) render(<Explorer />, place);
