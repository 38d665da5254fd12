import { render } from 'preact';
import '../../components/page.css';
import './options.css';
import { Options } from './options.tsx';

const place = document.getElementById('options');
if (place) render(<Options />, place);
