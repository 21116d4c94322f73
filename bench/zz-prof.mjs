import { MeasuredPage } from './measured-page.mjs';
import { startPageServer } from './page-server.mjs';
import { buildPages } from './build-pages.mjs';
import { traced, marksIn, timesOf } from './trace.mjs';
const N=+process.argv[2]||3; const group=process.argv[3]||'tables'; const pages=(process.argv[4]||'floor,ours').split(','); const count=+(process.argv[5]||100000);
const ops=(process.argv[6]||'mount;slow;fast;jump;sort,sortText,name;sort,sortNumber,licenses;filter,kimu').split(';').map(o=>o.split(','));
await buildPages(pages.map(p=>group+'/'+p));
const s=await startPageServer(); let api;
if(group==='http'){const w=await import('./workloads/http.mjs');api=await w.startApi()}
const cats=['blink.user_timing','disabled-by-default-devtools.timeline','devtools.timeline','toplevel','v8','disabled-by-default-v8.compile','blink','loading','cc','__metadata'];
const out={};
for(let i=0;i<N;i++)for(const p of pages){
 const url=`${s.origin}/${group}/${p}/`+(api?`?api=${encodeURIComponent(api.origin)}`:'');
 await MeasuredPage.during(url,async page=>{
  if(group!=='cards'||true) await page.call('prepare',count);
  for(const op of ops){
   const {events}=await traced(page.session,cats,async()=>{await page.call(...op);await new Promise(r=>setTimeout(r,300))});
   const marks=marksIn(events); const name=op[1]??op[0]; const st=events.find(e=>e.name===name+':start'&&e.tts!==undefined),en=events.find(e=>e.name===name+':end'&&e.tts!==undefined);
   if(!st||!en){console.log('no mark',name,marks.map(m=>m.name).slice(0,5));continue}
   const sum=((out[name]??={})[p]??={total:[],by:{}}); sum.total.push((en.tts-st.tts)/1000);
   const ev=events.filter(e=>e.tid===st.tid&&e.pid===st.pid&&e.ph==='X'&&e.ts+e.dur>=st.ts&&e.ts<en.ts&&e.tdur!==undefined).sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
   const stack=[];const add=e=>{const b=(sum.by[e.name]??={ms:0,n:0});b.ms+=Math.max(0,e.self)/1000/N;b.n+=1/N};
   for(const e of ev){e.self=e.tdur;while(stack.length&&stack.at(-1).ts+stack.at(-1).dur<=e.ts)add(stack.pop());if(stack.length)stack.at(-1).self-=e.tdur;stack.push(e)}
   while(stack.length)add(stack.pop());
  }
 });
}
const med=a=>a.sort((x,y)=>x-y)[a.length>>1];
for(const[n,o]of Object.entries(out)){console.log('##',n,pages.map(p=>p+' '+med(o[p].total).toFixed(1)).join('  '));
 const keys=[...new Set(pages.flatMap(p=>Object.keys(o[p].by)))].sort((a,b)=>(o.ours?.by[b]?.ms||0)-(o.ours?.by[a]?.ms||0)).slice(0,16);
 for(const k of keys)console.log('  ',pages.map(p=>(o[p].by[k]?.ms||0).toFixed(1).padStart(7)+' '+(o[p].by[k]?.n||0).toFixed(0).padStart(4)).join(' | '),k)}
s.close();await api?.close();process.exit();
