import { configure } from '@testing-library/react';

// Milliseconds for what a test waits for; the second it has usually is short on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
