/**
 * Gives the keyboard's focus to the largest window of an X server. Without a window manager nobody else does, and a page in a window without focus
 * has no `:focus`. Three requests of the X11 protocol (https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html) over its local socket.
 */
import { once } from 'node:events';
import { createConnection } from 'node:net';

/** Reads what the server sends, piece by piece of a known length. */
function reader(socket) {
  let buffer = Buffer.alloc(0);
  socket.on('data', (piece) => (buffer = Buffer.concat([buffer, piece])));
  return async (length) => {
    while (buffer.length < length) await once(socket, 'data');
    const piece = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    return piece;
  };
}

/** A request: its number, a byte that means something in some, and 32-bit values. */
function request(opcode, detail, values) {
  const bytes = Buffer.alloc(4 + 4 * values.length);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(detail, 1);
  bytes.writeUInt16LE(1 + values.length, 2);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 + 4 * index));
  return bytes;
}

/** @returns The number of the root window. */
async function handshake(socket, read) {
  // Least significant byte first, protocol 11.0, no authorization.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  const setup = await read(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error(`The X server refuses: ${setup.toString('latin1')}`);
  const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
  return setup.readUInt32LE(32 + vendor + 8 * setup[21]);
}

/** @param {string} display Its number: "99" of ":99". */
export async function focusLargestWindow(display) {
  const socket = createConnection(`/tmp/.X11-unix/X${display}`);
  await once(socket, 'connect');
  const read = reader(socket);
  const reply = async (...parts) => {
    socket.write(request(...parts));
    const head = await read(32);
    return Buffer.concat([head, await read(head[0] === 1 ? head.readUInt32LE(4) * 4 : 0)]);
  };
  const root = await handshake(socket, read);
  const tree = await reply(15, 0, [root]);
  const windows = Array.from({ length: tree.readUInt16LE(16) }, (_, index) => tree.readUInt32LE(32 + 4 * index));
  let largest = { area: 0, window: root };
  for (const window of windows) {
    const geometry = await reply(14, 0, [window]);
    const area = geometry[0] === 1 ? geometry.readUInt16LE(16) * geometry.readUInt16LE(18) : 0;
    if (area > largest.area) largest = { area, window };
  }
  // SetInputFocus, back to the root when the window goes.
  socket.write(request(42, 1, [largest.window, 0]));
  // Any reply: what was sent before it has been carried out.
  await reply(43, 0, []);
  socket.destroy();
}
