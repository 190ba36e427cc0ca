import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Backend } from '../shared/api/wire.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, SHELL_CHANNEL } from './host/ipc-channels.ts';

const backend: Backend = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  ask: (name, input) => ipcRenderer.invoke(SHELL_CHANNEL, name, input),
  onEvent(listener) {
    const hear = (_event: IpcRendererEvent, text: string) => listener(text);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => void ipcRenderer.off(EVENT_CHANNEL, hear);
  },
};

contextBridge.exposeInMainWorld('backend', backend);
