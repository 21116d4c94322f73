import { createRoot } from 'react-dom/client';
import { Portal } from './portal';

createRoot(document.getElementById('app')!).render(<Portal />);
