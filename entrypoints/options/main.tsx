import { render } from 'preact';
import '../../components/page.css';
import './options.css';
import { reportUncaught } from '../../platform/report.ts';
import { Options } from './options.tsx';

reportUncaught('showing the settings');
const place = document.getElementById('options');
if (place) render(<Options />, place);
