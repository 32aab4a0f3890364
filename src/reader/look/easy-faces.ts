// The faces that few readers choose: their rules are loaded when somebody does.
import './easy-faces.css';
