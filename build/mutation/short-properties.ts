import fc from 'fast-check';

// The first counter-example is enough, and seconds must do.
fc.configureGlobal({ seed: 20_150_305, endOnFailure: true, interruptAfterTimeLimit: 4_000 });
