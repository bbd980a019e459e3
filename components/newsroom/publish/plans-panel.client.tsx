'use client'
// What is planned for this story: each order with its minute, to be moved or called off; and its embargo.
import { useLocale, useTranslations } from 'use-intl/react'
import type { Plan, Plans } from '@/domain/schedule/plan'
import { minuteOf } from '@/domain/schedule/wall-time'
import type { Locale } from '@/lib/i18n/locale'
import { MinuteDialog } from './minute-dialog.client'
import { saidExactly, saidInSentence } from './said-minute'
import type { PlanOrders } from './use-plans'

type Props = { plans: Plans; isLive: boolean; isBusy: boolean; orders: PlanOrders }

export function PlansPanel({ plans: { plans, embargoUntil, may }, isLive, isBusy, orders }: Props) {
  const t = useTranslations('publish')
  const locale = useLocale() as Locale
  const isComing = plans.some((plan) => plan.kind === 'publish')
  const mayTakeDown = may.schedule && (isLive || isComing) && !plans.some((plan) => plan.kind === 'withdraw')
  const embargo = isLive ? 'embargoOnChanges' : 'embargo'
  const isOfEditor = embargoUntil !== null && !may.loosen
  if (plans.length === 0 && !embargoUntil && !mayTakeDown && !may.embargo) return null
  return (
    <section className="pb-plans" aria-label={t('plans.label')}>
      {plans.length > 0 && (
        <ul>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} isBusy={isBusy} mayChange={may.schedule} orders={orders} />
          ))}
        </ul>
      )}
      <div className="pb-row">
        {embargoUntil && <p className="pb-embargo">{t(`${embargo}.until`, { time: saidExactly(locale, embargoUntil) })}</p>}
        {may.embargo && (
          <MinuteDialog
            name={t(embargoUntil ? 'embargo.move' : `${embargo}.set`)}
            className="nr-link"
            title={t(`${embargo}.title`)}
            explain={[t(`${embargo}.explain`), isOfEditor && t('embargo.onlyLater')].filter(Boolean).join(' ')}
            confirm={t('embargo.confirm')}
            minute={embargoUntil ? minuteOf(embargoUntil) : undefined}
            isDisabled={isBusy}
            order={(minute) => orders.embargo(minute, t(`${embargo}.done`))}
          />
        )}
        {may.embargo && embargoUntil && !isOfEditor && (
          <button type="button" className="nr-link" disabled={isBusy} onClick={() => void orders.liftEmbargo()}>
            {t('embargo.lift')}
          </button>
        )}
      </div>
      {mayTakeDown && (
        <div className="pb-row pb-leaving">
          <MinuteDialog
            name={t('plans.takeDown')}
            className="nr-link"
            title={t('plans.takeDownTitle')}
            confirm={t('later')}
            isDisabled={isBusy}
            order={orders.takeDown}
          />
        </div>
      )}
    </section>
  )
}

type RowProps = { plan: Plan; isBusy: boolean; mayChange: boolean; orders: PlanOrders }

function PlanRow({ plan, isBusy, mayChange, orders }: RowProps) {
  const t = useTranslations('publish')
  const locale = useLocale() as Locale
  const { kind, change, words, at, by, differs } = plan
  const what = kind === 'update' && change ? t(`plans.as.${change}`) : t(`plans.kind.${kind}`)
  return (
    <li className="pb-row" data-failed={plan.status === 'failed' || undefined}>
      <p>
        <strong>{what}</strong> <time dateTime={at.toISOString()}>{saidInSentence(locale, at, what)}</time>
        {by && <span className="nr-quiet"> · {by}</span>}
        {words && <span className="nr-quiet"> · «{words}»</span>}
        {plan.status === 'failed' && <span className="nr-field-error"> · {t('plans.failed')}</span>}
      </p>
      {mayChange && (
        <>
          <MinuteDialog
            name={t('plans.move')}
            className="nr-link"
            title={t('plans.moveTitle')}
            confirm={t('plans.moveConfirm')}
            minute={plan}
            isDisabled={isBusy}
            order={(minute) => orders.move(plan, minute)}
          />
          <button type="button" className="nr-link" disabled={isBusy} onClick={() => void orders.cancel(plan)}>
            {t('plans.cancel')}
          </button>
        </>
      )}
      {differs && (
        <p className="pb-newer">
          {t(`plans.${differs}`)}{' '}
          {mayChange && differs === 'newer' && (
            <button type="button" className="nr-link" disabled={isBusy} onClick={() => void orders.renew(plan)}>
              {t('plans.renew')}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
