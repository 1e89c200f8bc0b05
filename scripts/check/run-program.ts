import { spawn } from 'node:child_process';

/** Runs a program of the project to its end and keeps what it printed, both streams in the order they came. */
export function runProgram([name = '', ...args]: readonly string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(name, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the programs of node_modules/.bin are scripts for its shell.
      shell: process.platform === 'win32',
    });
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ exitCode: 1, output: `${name} did not start: ${error.message}` }));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}
