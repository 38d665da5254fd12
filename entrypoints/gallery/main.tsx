import { render } from 'preact';
import './gallery.css';
import { Gallery } from './gallery.tsx';

const place = document.getElementById('gallery');
if (place) render(<Gallery />, place);
