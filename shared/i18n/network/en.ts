import type { NetworkWords } from './index.ts'

export const en: NetworkWords = {
  title: 'Test the network',
  lead: 'Try this page on the network the participants will use, preferably with a phone in the room you will sit in.',
  again: 'Test again',
  join: 'To the room code',
  checks: 'What was tested',
  check: {
    server: 'Contact with the server',
    websocket: 'The fast way (websocket)',
    polling: 'The spare way (long polling)',
    speed: 'Response time',
  },
  state: {
    running: 'testing …',
    ok: 'in order',
    failed: 'does not get through',
    slow: 'slow',
  },
  took: '{time} ms',
  verdict: {
    running: 'Testing …',
    good: 'The network is ready for a session.',
    slow: 'It works, but the network is slow here.',
    polling: 'It works, but the network blocks the fast way.',
    closed: 'The server answers, but the session does not get through.',
    nothing: 'The server could not be reached from this network.',
  },
  explain: {
    good: 'The page gets through, and both ways work. If one fails, the phone changes to the other by itself.',
    slow: 'Answers get through, but it may take some seconds before the screen and the phones follow.',
    polling:
      'Phones use the spare way by themselves. Everything gets through, only a little later. It is felt most with many phones at once.',
    closed:
      'A firewall or a filter stops the connection that the session runs over. Nobody can answer from here.',
    nothing: 'The page you see was probably on the phone already.',
  },
  advice: {
    title: 'What you can try',
    sameNetwork:
      'Does Plenum run on a machine in the room? Then the phone must be on the same network as the machine.',
    guest:
      'Guest networks often keep devices from reaching each other. Try another network, or ask for devices to be let through to each other.',
    firewall:
      'Ask whoever runs the network to let {host} through, websocket (/socket.io/) included. No other addresses are needed.',
    serverWall:
      "Check that the firewall of the machine that runs Plenum lets the address's port in.",
    mobile: 'Turn Wi-Fi off and try mobile data, if the address is on the internet.',
    hotspot:
      'Share a network from a phone: connect the machine and the phones to it, and start Plenum again there.',
    fewer: 'Move closer to the router, or ask those who do not need it to disconnect meanwhile.',
  },
  note: {
    http: 'The address is plain http, without encryption. It works, but others on the network could in principle read what is sent. Use https when the questions are sensitive.',
    loopback:
      'You are testing on the machine that runs Plenum. Open the address on the screen or in the terminal from a phone.',
  },
  report: 'For whoever runs the network',
  reportText: 'Copy this and send it, if something needs to be opened:',
}
