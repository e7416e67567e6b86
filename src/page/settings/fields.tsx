// The form controls of the settings: native inputs with their labels. They keep nothing themselves.
import { number, t } from '../../words/words.ts'

export interface ChoiceProps<V extends string> {
  name: string
  legend: string
  value: V
  options: [V, string][]
  /** Each label is in the language that its value names. */
  isOwnLanguage?: boolean
  onChange: (value: V) => void
}

export function Choice<V extends string>({ name, legend, value, options, isOwnLanguage, onChange }: ChoiceProps<V>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="segments">
        {options.map(([one, label]) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChange(one)} />
            <span>{isOwnLanguage ? <bdi lang={one}>{label}</bdi> : label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export interface SwitchProps { label: string; isOn: boolean; onChange: (isOn: boolean) => void }

export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <i aria-hidden="true" /><span>{label}</span>
    </label>
  )
}

/** `value` from 0 to 1. */
export function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const percent = Math.round(value * 100)
  return (
    <label class="slider">
      <span>{label}</span>
      <input type="range" min={0} max={100} step={5} value={percent} aria-valuetext={t('settings.percent', { value: number(percent) })}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)} />
    </label>
  )
}
