import { render } from 'preact';
import '../../components/page.css';
import './welcome.css';
import { reportUncaught } from '../../platform/report.ts';
import { Welcome } from './welcome.tsx';

reportUncaught('showing the welcome page');
const place = document.getElementById('welcome');
if (place) render(<Welcome />, place);
