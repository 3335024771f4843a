import { rollup } from '/work/main/node_modules/rollup/dist/es/rollup.js';
import { nodeResolve } from '/work/main/node_modules/@rollup/plugin-node-resolve/dist/es/index.js';
import esbm from 'rollup-plugin-esbuild';
import { minify } from '/work/main/node_modules/terser/main.js';
import z from 'zlib';
const br=s=>z.brotliCompressSync(Buffer.from(s)).length;
const b=await rollup({input:'src/script-tag.ts',external:id=>/desk|inline|diagnose|messages/.test(id),plugins:[nodeResolve(),(esbm.default??esbm)({target:'es2022'})],onwarn(){}});
const {output}=await b.generate({format:'es'});
const mods=Object.entries(output[0].modules).map(([id,m])=>[id.replace(/.*src\//,''),m.code]);
const min=async c=>(await minify(c,{ecma:2020,module:true,compress:{passes:3,unused:false,toplevel:false,unsafe_arrows:true},mangle:{toplevel:true}})).code;
const all=await min(mods.map(m=>m[1]).join('\n')); const A=br(all);
console.log('all',all.length,A);
const rows=[];
for(const [id,c] of mods){const w=await min(mods.filter(m=>m[0]!==id).map(m=>m[1]).join('\n'));rows.push([A-br(w),all.length-w.length,id]);}
rows.sort((a,b)=>b[0]-a[0]);for(const r of rows)console.log(...r);
