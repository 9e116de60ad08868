import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '../../src/migrate/index.ts'
import { contractLines, planeValidatorOf } from '../../src/lines.ts'
import { kindsOf } from '../../generated/lines.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { sourceSchema } from '../conformance/lines.ts'
const CA={value:'-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n'}
function answerFor(n:any, to:string): unknown { if(n.code==='agent-ca') return CA; if(n.code==='secret-key') return 'k'; if(n.code==='https-listener') return true; if (n.field.endsWith('port')) return 443; if(n.field.endsWith('Ref.name')) return 'fixed'; if(n.field==='metadata.name') return 'named'; throw new Error(JSON.stringify(n)) }
function solve(x:unknown, from:any, to:any){ let answers:Record<string,unknown>={}; for(let i=0;i<4;i++){ const m=migrate(x,{from,to,answers}); const bad=m.refused.filter((r:any)=>r.code==='invalid-answer'&&r.key.endsWith('https')); if(bad.length){for(const r of bad as any[]) answers[r.key]={host:'h',port:1,listenerName:'https'}; continue}; if(m.refused.length) throw new Error(JSON.stringify([m.refused,answers,x])); if(m.ok) return {m,answers}; for(const n of m.needs) answers[n.key]=answerFor(n,to)} throw new Error('no end '+JSON.stringify(migrate(x,{from,to,answers}).needs)) }
for (const [i,A] of contractLines.entries()) for (const kind of kindsOf[A]) test(`${A} ${kind}`,()=>{
  fc.assert(fc.property(arbitraryOf(sourceSchema(A,kind)), fc.integer({min:i,max:13}), fc.integer({min:i,max:13}), (x,b,c)=>{
    const [B,C]=[contractLines[Math.min(b,c)]!,contractLines[Math.max(b,c)]!]
    const {m,answers}=solve(x,A,C)
    for(const r of m.resources as any[]) if(r.kind!=='Namespace') expect(planeValidatorOf(C)(r).ok).toBe(true)
    expect(migrate(x,{from:A,to:A}).resources).toEqual([x])
    const first=solve(x,A,B)
    const two=first.m.resources.map((r:any)=>r.kind==='Namespace'?{resources:[r],ok:true}:migrate(r,{from:B,to:C,answers:Object.fromEntries(Object.entries(answers).filter(([k])=>migrate(r,{from:B,to:C}).needs.some(n=>n.key===k)))}))
    expect(two.flatMap((t:any)=>t.resources)).toEqual(m.resources)
    const again=m.resources.map((r:any)=>r.kind==='Namespace'?r:migrate(r,{from:A,to:C,answers}).resources[0])
    expect(again).toEqual(m.resources)
  }),{numRuns:40,seed:Number(process.env.SEED??1)})
})
