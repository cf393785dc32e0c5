#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { runCli } = await import('../src/dataset/cli.ts');
await runCli(process.argv.slice(2));
