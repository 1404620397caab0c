// Adds up the rows it is given and sends back an accumulator: plain JSON, as large as there are districts.
import { parentPort, workerData } from 'node:worker_threads';
import { accumulate } from 'industrial-clusters/aggregate';
import { totals } from './totals.mjs';

parentPort.postMessage(accumulate(workerData, totals));
