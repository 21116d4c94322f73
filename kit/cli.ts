#!/usr/bin/env node
import { main } from './command/main.js';

const output = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};

process.exitCode = await main(process.argv.slice(2), output);
