// The part of the engine's collaboration messages that the hub looks at.

export interface StateUpdateMessage {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
}

export interface TransportService {
  sendMessage(message: StateUpdateMessage): Promise<void>;
  onNewMessage(id: unknown, listener: (message: StateUpdateMessage) => void): void;
  leave(id: unknown): void;
}
