import { createRoot } from 'react-dom/client'
import { phoneStorage } from '../live/phone-kept.ts'
import { Languages } from '../ui/Languages.tsx'
import { beginLanguage } from '../ui/language.ts'
import { App } from './App.tsx'
import { loadLanguage } from './language.ts'
import { isTextLarge, showTextSize } from './text-size.ts'
import './phone.css'

const root = document.querySelector('#root')
if (!root) throw new Error('phone.html lacks its root')

showTextSize(isTextLarge())
void beginLanguage(loadLanguage).then((first) =>
  createRoot(root).render(
    <Languages first={first}>
      <App storage={phoneStorage()} />
    </Languages>,
  ),
)
