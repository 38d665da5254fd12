import { render } from 'preact';
import '../../components/page.css';
import './popup.css';
import { Popup } from './popup.tsx';

const place = document.getElementById('popup');
if (place) render(<Popup />, place);
