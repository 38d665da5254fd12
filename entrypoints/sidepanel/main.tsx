import { render } from 'preact';
import '../../components/page.css';
import '../../components/panel.css';
import { Panel } from './panel.tsx';

const place = document.getElementById('panel');
if (place) render(<Panel />, place);
