import { render } from 'preact';

render(<p>Safi</p>, document.body);
